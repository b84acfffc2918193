package dev.customerfirst.supportrouting.domain;

/** Hours that would have been open but for a holiday. */
record LostHours(Span span, Holiday holiday) {}
