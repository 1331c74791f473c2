; A place that must have been found.
(define (must-find at)
  (if (negative? at) (raise-user-error "substring not found") at))
