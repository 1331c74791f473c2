; An index or a key that is not there.
(struct lookup-error exn:fail ())
