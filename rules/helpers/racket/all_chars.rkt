; Do all characters of a string, which has one, pass a test?
(define (all-chars? test text)
  (and (positive? (string-length text)) (for/and ([c (in-string text)]) (test c))))
