; Input that has come to its end.
(struct eof-error exn:fail ())
