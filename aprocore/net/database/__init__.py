"""SQL databases by SQLAlchemy: connections, tables, and their creation."""
