; A failure of no other kind.
(struct runtime-error exn:fail ())
