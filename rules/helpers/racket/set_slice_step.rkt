; Replaces every step-th element of a part of a gvector by as many others, or removes them (#f).
(define (set-slice-step! items from to step others)
  (define places (slice-places (gvector-count items) from to step))
  (cond
    [(not others)
     (become! items (for/list ([x (in-gvector items)] [i (in-naturals)] #:unless (memv i places)) x))]
    [(= (length places) (length others))
     (for ([i (in-list places)] [x (in-list others)])
       (gvector-set! items i x))]
    [else (raise-user-error "attempt to assign sequence of another size")]))
