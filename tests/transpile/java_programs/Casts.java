public class Casts {
    static int narrowed(int a, int b) {
        int sum = (int) (a + b);
        long twice = (long) (a + b) * 2;
        int low = (int) (twice * 2);
        int real = (int) (a * 1.5);
        char letter = (char) (a % 20 + 'a');
        short small = (short) (a + b);
        return sum + low + real + letter + small;
    }

    public static void main(String[] args) {
        System.out.println(narrowed(3, 4));
        System.out.println(narrowed(-5, 2000000000));
        System.out.println((int) 1e10 + " " + (int) Double.NaN + " " + (char) ('a' + 2));
    }
}
