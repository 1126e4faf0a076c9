"""State of workflows that outlives a process: inboxes of webhooks."""
