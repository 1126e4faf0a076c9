"""Protocol rules as pure functions and values, without I/O: nothing here waits, opens a socket or reads the clock."""
