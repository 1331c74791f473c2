; Replaces the elements of a part of a gvector by others.
(define (set-slice! items low high others)
  (define all (gvector->list items))
  (define from (bound low (length all)))
  (define to (max from (bound high (length all))))
  (become! items (append (take all from) others (drop all to))))
