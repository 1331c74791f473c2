; Pairs of elements at the same place, as many as the longer list has.
(define (zip-longest a b none)
  (define size (max (length a) (length b)))
  (define (padded items) (append items (make-list (- size (length items)) none)))
  (map list (padded a) (padded b)))
