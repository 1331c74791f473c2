; Folds a list from the left.
(define (fold combine start items)
  (for/fold ([result start]) ([x (in-list items)])
    (combine result x)))
