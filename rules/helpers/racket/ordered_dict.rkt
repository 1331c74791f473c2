; A dictionary that keeps its entries in the order of their insertion: a hash of numbered values.
(struct ordered-dict (table [next #:mutable])
  #:methods gen:dict
  [(define (dict-ref d key [failure (λ () (raise-arguments-error 'dict-ref "no value found for key" "key" key))])
     (define entry (hash-ref (ordered-dict-table d) key #f))
     (cond [entry (mcdr entry)] [(procedure? failure) (failure)] [else failure]))
   (define (dict-set! d key value)
     (define entry (hash-ref (ordered-dict-table d) key #f))
     (cond
       [entry (set-mcdr! entry value)]
       [else
        (hash-set! (ordered-dict-table d) key (mcons (ordered-dict-next d) value))
        (set-ordered-dict-next! d (add1 (ordered-dict-next d)))]))
   (define (dict-remove! d key) (hash-remove! (ordered-dict-table d) key))
   (define (dict-count d) (hash-count (ordered-dict-table d)))
   (define (dict-iterate-first d)
     (define table (ordered-dict-table d))
     (and (positive? (hash-count table)) (sort (hash-keys table) < #:key (λ (key) (mcar (hash-ref table key))))))
   (define (dict-iterate-next d keys) (and (pair? (cdr keys)) (cdr keys)))
   (define (dict-iterate-key d keys) (car keys))
   (define (dict-iterate-value d keys) (dict-ref d (car keys)))]
  #:methods gen:equal+hash
  [(define (equal-proc a b same?) (same? (unordered a) (unordered b)))
   (define (hash-proc d code) (code (unordered d)))
   (define (hash2-proc d code) (code (unordered d)))])

(define (unordered d)
  (for/hash ([(key entry) (in-hash (ordered-dict-table d))])
    (values key (mcdr entry))))
