"""model: the types that every room shares. It imports no room."""
