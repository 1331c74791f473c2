return  # noqa: F706
