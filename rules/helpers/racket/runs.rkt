; Runs of elements with equal keys, as lists of the key and the run.
(define (runs items key)
  (define groups
    (for/fold ([groups '()]) ([x (in-list items)])
      (define k (key x))
      (cond
        [(and (pair? groups) (equal? (caar groups) k))
         (gvector-add! (cadar groups) x)
         groups]
        [else (cons (list k (gvector x)) groups)])))
  (reverse groups))
