package io.github.plaidschema.conformance.tiny;

import io.github.plaidschema.PlaidSchema;
import io.github.plaidschema.json.JsonValue;
import java.util.Optional;

/** More fields than one word of bits has. */
@PlaidSchema
public interface Wide {
  Optional<JsonValue> f0();

  Optional<JsonValue> f1();

  Optional<JsonValue> f2();

  Optional<JsonValue> a();

  Optional<JsonValue> f4();

  Optional<JsonValue> f5();

  Optional<JsonValue> f6();

  Optional<JsonValue> f7();

  Optional<JsonValue> f8();

  Optional<JsonValue> f9();

  Optional<JsonValue> f10();

  Optional<JsonValue> f11();

  Optional<JsonValue> f12();

  Optional<JsonValue> f13();

  Optional<JsonValue> f14();

  Optional<JsonValue> f15();

  Optional<JsonValue> f16();

  Optional<JsonValue> f17();

  Optional<JsonValue> f18();

  Optional<JsonValue> f19();

  Optional<JsonValue> f20();

  Optional<JsonValue> f21();

  Optional<JsonValue> f22();

  Optional<JsonValue> f23();

  Optional<JsonValue> f24();

  Optional<JsonValue> f25();

  Optional<JsonValue> f26();

  Optional<JsonValue> f27();

  Optional<JsonValue> f28();

  Optional<JsonValue> f29();

  Optional<JsonValue> f30();

  Optional<JsonValue> f31();

  Optional<JsonValue> f32();

  Optional<JsonValue> f33();

  Optional<JsonValue> f34();

  Optional<JsonValue> f35();

  Optional<JsonValue> f36();

  Optional<JsonValue> f37();

  Optional<JsonValue> f38();

  Optional<JsonValue> f39();

  Optional<JsonValue> f40();

  Optional<JsonValue> f41();

  Optional<JsonValue> f42();

  Optional<JsonValue> f43();

  Optional<JsonValue> f44();

  Optional<JsonValue> f45();

  Optional<JsonValue> f46();

  Optional<JsonValue> f47();

  Optional<JsonValue> f48();

  Optional<JsonValue> f49();

  Optional<JsonValue> f50();

  Optional<JsonValue> f51();

  Optional<JsonValue> f52();

  Optional<JsonValue> f53();

  Optional<JsonValue> f54();

  Optional<JsonValue> f55();

  Optional<JsonValue> f56();

  Optional<JsonValue> f57();

  Optional<JsonValue> f58();

  Optional<JsonValue> f59();

  Optional<JsonValue> f60();

  Optional<JsonValue> f61();

  Optional<JsonValue> f62();

  Optional<JsonValue> f63();

  Optional<JsonValue> f64();

  Optional<JsonValue> f65();

  Optional<JsonValue> f66();

  Optional<JsonValue> f67();

  Optional<JsonValue> f68();

  Optional<JsonValue> f69();

  Optional<JsonValue> z();

  Optional<JsonValue> f71();
}
