; A new gvector of a part of one.
(define (slice items low high)
  (list->gvector (sublist (gvector->list items) low high)))
