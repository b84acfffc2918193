package dev.customerfirst.renewals.domain;

/** Everything that can happen to a contract: what people ask for, and what comes by itself. */
public enum Happening {
  EDIT("change it"),
  SIGN("sign it"),
  DISCARD("discard it"),
  AMEND("amend it"),
  RENEW("renew it"),
  SAY_NON_RENEWAL("say that it is not renewed"),
  TAKE_BACK_NON_RENEWAL("take back that it is not renewed"),

  START,
  OPEN_WINDOW,
  ELAPSE_QUARTER,
  PASS_NOTICE_DEADLINE,
  /** The last day is over, and what comes next is open. */
  END,
  /** The last day is over, and another contract follows. */
  END_FOLLOWED,
  /** The last day is over, and the customer said that they leave. */
  END_LEFT,
  PASS_GRACE;

  private final String command;

  Happening() {
    this("");
  }

  Happening(String command) {
    this.command = command;
  }

  /** Whether somebody asks for it; else it comes by itself. */
  boolean askedFor() {
    return !command.isEmpty();
  }

  /** What one does, after "you can". */
  String command() {
    return command;
  }
}
