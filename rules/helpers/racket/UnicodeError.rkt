; Text that has no such encoding.
(struct unicode-error value-error ())
