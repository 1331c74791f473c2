; An index that is not there.
(struct index-error exn:fail ())
