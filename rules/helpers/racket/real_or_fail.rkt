; The real result of a function; where it has none, that is an error.
(define (real-or-fail f x)
  (define result (f x))
  (if (real? result) result (raise-user-error "math domain error")))
