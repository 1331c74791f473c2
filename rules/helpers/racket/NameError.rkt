; A variable that is not there.
(struct name-error exn:fail ())
