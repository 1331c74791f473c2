; All sequences of n elements at different places of a list, in order.
(define (choices items n _)
  (if (zero? n)
      '(())
      (for*/list ([i (in-range (length items))]
                  [more (in-list (choices (append (take items i) (drop items (add1 i))) (sub1 n) #f))])
        (cons (list-ref items i) more))))
