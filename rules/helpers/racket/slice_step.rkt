; Every step-th element of a part of a list.
(define (slice-step items from to step)
  (define all (list->vector items))
  (for/list ([i (in-list (slice-places (vector-length all) from to step))])
    (vector-ref all i)))
