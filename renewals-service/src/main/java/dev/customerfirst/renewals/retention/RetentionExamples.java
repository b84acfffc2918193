package dev.customerfirst.renewals.retention;

/** What the explorer shows. */
final class RetentionExamples {

  static final String REPORT =
      """
      {"from": "2025-01-01", "to": "2025-12-31", "over": true, "asOf": "2026-01-15T09:00:00Z",
       "by": "NONE", "ownerRole": "ACCOUNTABLE", "groups": [
        {"tier": null, "ownerId": null,
         "logoRetention": {"percent": 66.7, "because": null, "numerator": "2",
           "denominator": "3", "n": 3, "pending": {"n": 0, "sum": "0"},
           "ledger": "/v1/retention/ledger?metric=LOGO_RETENTION&from=2025-01-01&to=2025-12-31"},
         "currencies": [
          {"currency": "EUR",
           "movement": {"start": "100000.00", "pending": "0.00", "churn": "10000.00",
             "contraction": "10000.00", "expansion": "10000.00", "joined": "0.00",
             "end": "90000.00"},
           "grossRevenueRetention": {"percent": 80.0, "because": null,
             "numerator": "80000.00", "denominator": "100000.00", "n": 3,
             "pending": {"n": 0, "sum": "0.00"},
             "ledger": "/v1/retention/ledger?metric=GROSS_REVENUE_RETENTION&from=2025-01-01&to=2025-12-31&currency=EUR"},
           "netRevenueRetention": {"percent": 90.0, "because": null,
             "numerator": "90000.00", "denominator": "100000.00", "n": 3,
             "pending": {"n": 0, "sum": "0.00"},
             "ledger": "/v1/retention/ledger?metric=NET_REVENUE_RETENTION&from=2025-01-01&to=2025-12-31&currency=EUR"},
           "grossRenewalRate": {"percent": 60.0, "because": null,
             "numerator": "30000.00", "denominator": "50000.00", "n": 2,
             "pending": {"n": 0, "sum": "0.00"},
             "ledger": "/v1/retention/ledger?metric=GROSS_RENEWAL_RATE&from=2025-01-01&to=2025-12-31&currency=EUR"},
           "netRenewalRate": {"percent": 60.0, "because": null,
             "numerator": "30000.00", "denominator": "50000.00", "n": 2,
             "pending": {"n": 0, "sum": "0.00"},
             "ledger": "/v1/retention/ledger?metric=NET_RENEWAL_RATE&from=2025-01-01&to=2025-12-31&currency=EUR"}}]}]}
      """;

  static final String LEDGER =
      """
      {"metric": "NET_REVENUE_RETENTION", "from": "2025-01-01", "to": "2025-12-31", "over": true,
       "asOf": "2026-01-15T09:00:00Z", "items": [
        {"accountId": "01977c1e-5d4a-7c3e-9a51-0f6b2d6f8a11", "accountName": "Acme",
         "tier": "TIER_1", "ownerId": "0197a3aa-0d51-7c44-8a1c-52be80c1a6f0",
         "currency": "EUR", "outcome": "CONTRACTED", "numerator": "30000.00",
         "denominator": "40000.00", "pending": "0.00",
         "movement": {"start": "40000.00", "pending": "0.00", "churn": "0.00",
           "contraction": "10000.00", "expansion": "0.00", "joined": "0.00", "end": "30000.00"},
         "startsLater": false, "renewal": null}], "next": null}
      """;

  static final String CSV =
      """
      account_id,account_name,tier,owner_id,currency,outcome,numerator,denominator,pending,start,churn,contraction,expansion,joined,end,starts_later,contract_id,ended_on,successor_id,value_before,value_after
      01977c1e-5d4a-7c3e-9a51-0f6b2d6f8a11,Acme,TIER_1,0197a3aa-0d51-7c44-8a1c-52be80c1a6f0,EUR,CONTRACTED,30000.00,40000.00,0.00,40000.00,0.00,10000.00,0.00,0.00,30000.00,false,,,,,
      """;

  private RetentionExamples() {}
}
