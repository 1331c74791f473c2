; A value of the wrong type.
(struct type-error exn:fail ())
