; A value that an operation can't use.
(struct value-error exn:fail ())
