; The positive counts that an operation makes of those of two dictionaries.
(define (combine-counts a b change d)
  (define keys (remove-duplicates (append (dict-keys a) (dict-keys b))))
  (for ([x (in-list keys)])
    (define n (change (dict-ref a x 0) (dict-ref b x 0)))
    (when (positive? n)
      (dict-set! d x n)))
  d)
