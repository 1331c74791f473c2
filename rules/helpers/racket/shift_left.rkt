; An integer times a power of two.
(define (shift-left n places)
  (if (negative? places) (fail-value "negative shift count") (arithmetic-shift n places)))
