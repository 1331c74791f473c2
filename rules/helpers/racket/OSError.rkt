; A failure of the system.
(struct os-error exn:fail ())
