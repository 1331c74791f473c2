; The index of the first equal element of a list, between bounds.
(define (index-between items x low [high #f])
  (define from (bound low (length items)))
  (define found (index-of (sublist items low high) x))
  (if found (+ from found) (raise-user-error (format "~v is not in list" x))))
