package io.github.plaidschema.compatibility.read;

import io.github.plaidschema.compatibility.describe.DefaultValue;
import io.github.plaidschema.compatibility.describe.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** The instructions of a method, such that the same source gives the same text. */
final class MethodBody {
  private final MethodNode method;
  private final Map<LabelNode, Integer> labels = new HashMap<>();

  private MethodBody(MethodNode method) {
    this.method = method;
  }

  /** What a method of a class file returns, as its one constant or as its instructions. */
  static DefaultValue of(byte[] classFile, String name, String descriptor) {
    ClassNode type = new ClassNode();
    new ClassReader(classFile).accept(type, ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
    MethodBody body =
        type.methods.stream()
            .filter(method -> method.name.equals(name) && method.desc.equals(descriptor))
            .map(MethodBody::new)
            .findFirst()
            .orElseThrow();
    return new DefaultValue(body.constant().orElse("computed"), body.code());
  }

  private List<AbstractInsnNode> instructions() {
    List<AbstractInsnNode> instructions = new ArrayList<>();
    for (AbstractInsnNode each : method.instructions) {
      if (each.getOpcode() >= 0) {
        instructions.add(each);
      }
    }
    return instructions;
  }

  /** What is returned, if it is a constant, boxed or not. */
  private Optional<String> constant() {
    List<AbstractInsnNode> instructions = instructions();
    boolean isBoxed =
        instructions.size() == 3
            && instructions.get(1) instanceof MethodInsnNode call
            && call.name.equals("valueOf")
            && call.owner.startsWith("java/lang/");
    return instructions.size() == 2 || isBoxed
        ? constant(instructions.get(0), Type.getReturnType(method.desc))
        : Optional.empty();
  }

  private static Optional<String> constant(AbstractInsnNode push, Type type) {
    if (push instanceof LdcInsnNode literal) {
      return Optional.of(
          literal.cst instanceof String text ? "\"" + text + "\"" : literal.cst.toString());
    }
    if (push instanceof IntInsnNode number) {
      return Optional.of(String.valueOf(number.operand));
    }
    if (push instanceof FieldInsnNode field && field.getOpcode() == Opcodes.GETSTATIC) {
      return Optional.of(
          Names.simple(JavaTypes.inSource(field.owner.replace('/', '.'))) + "." + field.name);
    }
    boolean isBoolean =
        type.equals(Type.BOOLEAN_TYPE) || type.getClassName().equals("java.lang.Boolean");
    return switch (push.getOpcode()) {
      case Opcodes.ICONST_M1 -> Optional.of("-1");
      case Opcodes.ICONST_0, Opcodes.LCONST_0 -> Optional.of(isBoolean ? "false" : "0");
      case Opcodes.ICONST_1, Opcodes.LCONST_1 -> Optional.of(isBoolean ? "true" : "1");
      case Opcodes.ICONST_2, Opcodes.ICONST_3, Opcodes.ICONST_4, Opcodes.ICONST_5 ->
          Optional.of(String.valueOf(push.getOpcode() - Opcodes.ICONST_0));
      case Opcodes.DCONST_0 -> Optional.of("0.0");
      case Opcodes.DCONST_1 -> Optional.of("1.0");
      default -> Optional.empty();
    };
  }

  private String code() {
    StringBuilder code = new StringBuilder();
    for (AbstractInsnNode each : method.instructions) {
      if (each instanceof LabelNode label) {
        code.append(number(label)).append(":\n");
      } else if (each.getOpcode() >= 0) {
        code.append(each.getOpcode()).append(' ').append(operands(each)).append('\n');
      }
    }
    return code.toString();
  }

  private String number(LabelNode label) {
    return "L" + labels.computeIfAbsent(label, first -> labels.size());
  }

  private String operands(AbstractInsnNode each) {
    if (each instanceof InsnNode) {
      return "";
    } else if (each instanceof IntInsnNode number) {
      return String.valueOf(number.operand);
    } else if (each instanceof VarInsnNode variable) {
      return String.valueOf(variable.var);
    } else if (each instanceof TypeInsnNode type) {
      return type.desc;
    } else if (each instanceof FieldInsnNode field) {
      return field.owner + "." + field.name + field.desc;
    } else if (each instanceof MethodInsnNode call) {
      return call.owner + "." + call.name + call.desc;
    } else if (each instanceof LdcInsnNode literal) {
      return literal.cst.getClass().getSimpleName() + literal.cst;
    } else if (each instanceof JumpInsnNode jump) {
      return number(jump.label);
    } else if (each instanceof IincInsnNode increment) {
      return increment.var + "+" + increment.incr;
    } else if (each instanceof InvokeDynamicInsnNode dynamic) {
      return dynamic.name + dynamic.desc + dynamic.bsm + List.of(dynamic.bsmArgs);
    } else if (each instanceof TableSwitchInsnNode table) {
      return table.min + ".." + table.max + numbers(table.labels) + number(table.dflt);
    } else if (each instanceof LookupSwitchInsnNode lookup) {
      return lookup.keys + numbers(lookup.labels) + number(lookup.dflt);
    } else if (each instanceof MultiANewArrayInsnNode array) {
      return array.desc + array.dims;
    }
    throw new IllegalArgumentException("no instruction of class files: " + each.getOpcode());
  }

  private String numbers(List<LabelNode> targets) {
    return targets.stream().map(this::number).toList().toString();
  }
}
