; The index of the first equal element of a list, between bounds.
(define (index-in items x [low 0] [high #f])
  (define from (bound low (length items)))
  (define found (index-of (sublist items low high) x))
  (if found (+ from found) (fail-value (format "~v is not in list" x))))
