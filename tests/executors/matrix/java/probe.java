import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Main {
    static int deeper(int n) {
        return 1 + deeper(n + 1);
    }

    static void memory() {
        List<byte[]> kept = new ArrayList<>();
        for (;;) {
            byte[] block = new byte[1 << 20];
            Arrays.fill(block, (byte) 1);
            kept.add(block);
        }
    }

    /** Writes to address 0, at which the machine dies of a signal. */
    static void signal() throws ReflectiveOperationException {
        Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        ((sun.misc.Unsafe) field.get(null)).putAddress(0, 0);
    }

    public static void main(String[] args) throws IOException, InterruptedException, ReflectiveOperationException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        String mode = in.readLine().trim();
        switch (mode) {
            case "sum" -> {
                String[] words = in.readLine().trim().split(" ");
                System.out.println(Integer.parseInt(words[0]) + Integer.parseInt(words[1]));
            }
            case "unflushed" -> System.out.print("ok");
            case "utf8" -> System.out.println(in.readLine() + "|ñ😀");
            case "megabyte" -> {
                long count = 0;
                for (int c = in.read(); c >= 0; c = in.read()) {
                    if (c == 'x') {
                        count++;
                    }
                }
                System.out.println(count);
            }
            case "exception" -> throw new IllegalStateException("on purpose");
            case "exit" -> System.exit(3);
            case "signal" -> signal();
            case "cpu" -> {
                for (;;) { }
            }
            case "sleep" -> Thread.sleep(600_000);
            case "memory" -> memory();
            case "output" -> {
                for (;;) {
                    System.out.println("x".repeat(1000));
                }
            }
            case "stack" -> System.out.println(deeper(0));
            default -> System.out.println("no such mode");
        }
    }
}
