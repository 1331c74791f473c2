; The results of folding longer and longer parts of a list.
(define (running combine items)
  (if (null? items)
      '()
      (reverse
       (for/fold ([results (list (car items))]) ([x (in-list (cdr items))])
         (cons (combine (car results) x) results)))))
