; A condition that does not hold.
(struct assertion-error exn:fail ())
