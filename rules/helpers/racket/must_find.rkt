; A place that must have been found.
(define (must-find at)
  (if (negative? at) (fail-value "substring not found") at))
