#!/bin/sh
# Creates the topics that are missing; one that exists stays as it is. The number of partitions is
# fixed from the first day: more of them later would break the order of an account's events.
set -eu

PARTITIONS="${CUSTOMER_FIRST_PARTITIONS:-12}"
REPLICATION="${CUSTOMER_FIRST_REPLICATION:-1}"

create() {
  "${KAFKA_BIN:-/opt/kafka/bin}/kafka-topics.sh" --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" \
    --create --if-not-exists --topic "$1" --config "$2" \
    --partitions "$PARTITIONS" --replication-factor "$REPLICATION"
}

# Facts are kept for ever.
for topic in accounts.events contracts.events playbooks.events support.events; do
  create "$topic" retention.ms=-1
done

# Of states the newest counts.
for topic in people.state accounts.state contacts.state contracts.state; do
  create "$topic" cleanup.policy=compact
done
