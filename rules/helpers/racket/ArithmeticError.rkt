; Arithmetic that has no result.
(struct arithmetic-error exn:fail ())
