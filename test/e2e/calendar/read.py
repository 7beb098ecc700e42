"""Reads a calendar file from standard input and writes each of its entries, every series laid out, as lines `start|end|uid|summary` in UTC."""
import sys
from datetime import datetime, timezone

import icalendar
import recurring_ical_events


def told(value):
    if not isinstance(value, datetime):
        return value.isoformat()
    if value.tzinfo is None:
        raise ValueError(f"{value} is told in no zone")
    return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
for event in recurring_ical_events.of(calendar).between((1990, 1, 1), (2100, 1, 1)):
    if event.get("STATUS") == "CANCELLED":
        continue
    print("|".join([told(event["DTSTART"].dt), told(event["DTEND"].dt), str(event["UID"]), str(event["SUMMARY"])]))
