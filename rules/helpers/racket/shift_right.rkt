; An integer divided by a power of two, rounded down.
(define (shift-right n places)
  (if (negative? places) (raise-user-error "negative shift count") (arithmetic-shift n (- places))))
