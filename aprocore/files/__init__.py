"""File transfers: uploads, downloads, and folders of documents."""
