#lang racket/base

(require racket/dict racket/list)

; A dictionary that keeps its entries in the order of their insertion: a hash, and one of the numbers of its keys.
(struct ordered-dict (table places [next #:mutable])
  #:methods gen:dict
  [(define (dict-ref d key [failure (λ () (hash-ref #hash() key))]) (hash-ref (ordered-dict-table d) key failure))
   (define (dict-set! d key value)
     (hash-ref! (ordered-dict-places d) key (ordered-dict-next d))
     (set-ordered-dict-next! d (add1 (ordered-dict-next d)))
     (hash-set! (ordered-dict-table d) key value))
   (define (dict-count d) (hash-count (ordered-dict-table d)))
   (define (dict-iterate-first d)
     (dict-iterate-next d (cons #f (map car (sort (hash->list (ordered-dict-places d)) < #:key cdr)))))
   (define (dict-iterate-next d keys) (and (pair? (cdr keys)) (cdr keys)))
   (define (dict-iterate-key d keys) (car keys))
   (define (dict-iterate-value d keys) (hash-ref (ordered-dict-table d) (car keys)))])

; The first character that occurs only once, or None.
(define (first-unique text)
  (let/ec return
    (define counts (ordered-dict (make-hash) (make-hash) 0))
    (for ([ch (in-list (map string (string->list text)))])
      (dict-update! counts ch add1 0))
    (for ([(ch count) (in-dict counts)])
      (when (= count 1)
        (return ch)))
    #f))
