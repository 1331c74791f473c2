; A key that is not there.
(struct key-error exn:fail ())
