"""Jobs: tickets, and what polled answers say."""
