; Every step-th element of a part of a list.
(define (slice-step items from to step)
  (define all (list->vector items))
  (map (λ (i) (vector-ref all i)) (slice-places (vector-length all) from to step)))
