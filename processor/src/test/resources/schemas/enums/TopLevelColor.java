package sdk.enums;

/** An enum of its own, with a body. */
public enum TopLevelColor {
  RED {
    @Override
    String shade() {
      return "dark";
    }
  },
  BLUE {
    @Override
    String shade() {
      return "light";
    }
  };

  abstract String shade();
}
