; A list sorted by a comparison function, stable.
(define (sorted-cmp items order)
  (sort items (λ (a b) (negative? (order a b)))))
