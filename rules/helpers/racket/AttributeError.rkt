; A field or method that is not there.
(struct attribute-error exn:fail ())
