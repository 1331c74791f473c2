; Text that has no such encoding.
(struct unicode-error exn:fail:user ())
