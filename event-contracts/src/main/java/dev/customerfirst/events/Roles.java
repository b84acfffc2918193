package dev.customerfirst.events;

/** The role codes as constants, for annotations that take no enum. */
public final class Roles {

  public static final String ACCOUNT_EXECUTIVE = "ACCOUNT_EXECUTIVE";
  public static final String CUSTOMER_ENGINEER = "CUSTOMER_ENGINEER";
  public static final String TECHNICAL_ADVISOR = "TECHNICAL_ADVISOR";
  public static final String SUPPORT_ENGINEER = "SUPPORT_ENGINEER";
  public static final String SALES_ENGINEER = "SALES_ENGINEER";
  public static final String ACCOUNT_DEVELOPMENT_REP = "ACCOUNT_DEVELOPMENT_REP";
  public static final String VALUE_ENGINEER = "VALUE_ENGINEER";
  public static final String PRODUCT = "PRODUCT";
  public static final String ENGINEERING = "ENGINEERING";
  public static final String MARKETING = "MARKETING";
  public static final String CUSTOMER_SUPPORT = "CUSTOMER_SUPPORT";
  public static final String HEAD_OF_CUSTOMER_SUPPORT = "HEAD_OF_CUSTOMER_SUPPORT";
  public static final String TECHNICAL_SUCCESS_MANAGER = "TECHNICAL_SUCCESS_MANAGER";
  public static final String SALES_MANAGER = "SALES_MANAGER";
  public static final String VP_TECHNICAL_SUCCESS = "VP_TECHNICAL_SUCCESS";
  public static final String VP_SALES = "VP_SALES";
  public static final String HEAD_OF_ENGINEERING = "HEAD_OF_ENGINEERING";
  public static final String INTEGRATION = "INTEGRATION";
  public static final String ADMIN = "ADMIN";

  private Roles() {}
}
