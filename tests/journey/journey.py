#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A planner who sees nothing: journey.py FULCRUM FULCRUM_CLI PLAN.json

Opens a plan, finds a field by name, changes it, draws an hour of the week by keyboard, switches a lever and saves, with no
other means than the keyboard and what assistive technology (AT-SPI) says; then reads the file. Runs within a display and a
D-Bus session of its own (run_journey.sh). Ends with 0, or 1 and what was not found.
"""
import json
import os
import subprocess
import sys
import tempfile
import time

from gi.repository import Gio, GLib

PATIENCE = int(os.environ.get("JOURNEY_PATIENCE", "90"))  # seconds for a step: a loaded machine is slow
LEVER, LEVER_KEY = "Right-sizing", "rightSizing"
ACTIVE, CHECKED, FOCUSABLE, FOCUSED, SHOWING = 1, 4, 11, 12, 25  # AtspiStateType
INTERFACE = "org.a11y.atspi."
MANY = ("list", "table", "tree", "tree table")  # of cells that nobody looks for


class Missing(Exception):
    pass


class Node:
    """What AT-SPI says of one thing, asked anew each time: libatspi would keep what it heard first."""

    def __init__(self, bus, owner, path):
        self.bus, self.owner, self.path = bus, owner, path

    def call(self, interface, method, arguments=None, answer=None):
        return self.bus.call_sync(self.owner, self.path, interface, method, arguments, GLib.VariantType(answer) if answer else None,
                                  Gio.DBusCallFlags.NONE, 5000, None).unpack()

    def children(self):
        return [Node(self.bus, *child) for child in self.call(INTERFACE + "Accessible", "GetChildren", None, "(a(so))")[0]]

    def name(self):
        value = GLib.Variant("(ss)", (INTERFACE + "Accessible", "Name"))
        return self.call("org.freedesktop.DBus.Properties", "Get", value, "(v)")[0]

    def role(self):
        return self.call(INTERFACE + "Accessible", "GetRoleName", None, "(s)")[0]

    def has(self, state):
        words = self.call(INTERFACE + "Accessible", "GetState", None, "(au)")[0]
        return bool(words[state // 32] >> (state % 32) & 1)

    def grab_focus(self):
        self.call(INTERFACE + "Component", "GrabFocus", None, "(b)")

    def walk(self):
        """This and what is displayed below it; what goes meanwhile is left out."""
        try:
            yield self
            if self.role() in MANY:
                return
            for child in self.children():
                if child.has(SHOWING):
                    yield from child.walk()
        except GLib.Error:
            return


def desktop():
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, GLib.VariantType("(s)"),
                                Gio.DBusCallFlags.NONE, -1, None).unpack()[0]
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
    return Node(bus, INTERFACE + "Registry", "/org/a11y/atspi/accessible/root")


def wait_for(what, found):
    """The first true answer of `found`; a sentence with `what` where there is none in time."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            answer = found()
        except GLib.Error:
            answer = None
        if answer:
            return answer
        time.sleep(0.2)
    raise Missing(what)


def first(root, fits):
    return next((node for node in root.walk() if fits(node)), None)


def key(keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", keys], check=True)
    time.sleep(0.1)


def text(letters):
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "40", letters], check=True)


def unnamed(root):
    """What takes the focus and has no name."""
    return [node.role() for node in root.walk() if node.has(FOCUSABLE) and not node.name()]


def exported(cli, path):
    return json.loads(subprocess.run([cli, "export", path], check=True, capture_output=True, text=True).stdout)


def journey(fulcrum, cli, plan):
    folder = tempfile.mkdtemp(prefix="fulcrum-journey-")
    project = os.path.join(folder, "journey.fulcrum")
    subprocess.run([cli, "import", plan, "-o", project], check=True)
    before = exported(cli, project)
    environment = dict(os.environ, HOME=folder, XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder, LC_ALL="C.UTF-8",
                       LANGUAGE="en", QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    screen = desktop()
    program = subprocess.Popen([fulcrum, project], env=environment)
    try:
        window = wait_for("a window of the plan", lambda: next(
            (window for each in screen.children() if each.name() == "fulcrum" for window in each.children()
             if "journey.fulcrum" in window.name()), None))
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "journey.fulcrum", "windowactivate", "--sync"],
                       check=True, timeout=PATIENCE)
        wait_for("the window in front", lambda: window.has(ACTIVE))
        print("opened:", window.name())

        key("ctrl+k")
        wait_for("the find box with the focus", lambda: first(window, lambda node: node.name() == "Find anything" and node.has(FOCUSED)))
        text("wacc")
        time.sleep(1)
        key("Return")
        field = wait_for("the field Discount rate with the focus", lambda: first(
            window, lambda node: node.name() == "Discount rate" and node.has(FOCUSED)))
        print("found:", field.role(), field.name())
        key("ctrl+a")
        text("12.5")
        key("Tab")
        wait_for("the next field", lambda: not field.has(FOCUSED))
        print("typed: 12.5")

        key("ctrl+1")
        week = wait_for("the week of the workload", lambda: first(
            window, lambda node: "week" in node.name().lower() and node.has(FOCUSABLE)))
        week.grab_focus()
        wait_for("the week with the focus", lambda: week.has(FOCUSED))
        key("Right")
        key("Up")
        print("drawn:", week.name())

        lever = wait_for(f"the lever {LEVER}", lambda: first(
            window, lambda node: node.name() == LEVER and node.role() == "check box"))
        was = lever.has(CHECKED)
        lever.grab_focus()
        wait_for("the lever with the focus", lambda: lever.has(FOCUSED))
        key("space")
        wait_for("the lever switched", lambda: lever.has(CHECKED) != was)
        print("switched:", lever.name(), "from", was)

        nameless = unnamed(window)
        if nameless:
            raise Missing("a name of: " + "; ".join(nameless))

        key("ctrl+s")
        after = wait_for("the saved file", lambda: next(
            (plan for plan in [exported(cli, project)] if plan != before
             and abs(plan["assumptions"]["discountRate"] - 0.125) < 1e-9), None))
        on = after["scenarios"][0].get("levers", {}).get(LEVER_KEY, {}).get("on", False)
        if on == was:
            raise Missing(f"the lever in the file: {after['scenarios'][0].get('levers')}")
        if after["workloads"] == before["workloads"]:
            raise Missing("the drawn hour in the file")
        print("saved: discount rate", after["assumptions"]["discountRate"], LEVER_KEY, on)
    except Missing:
        for node in screen.walk():
            print(" *" if node.has(FOCUSED) else "  ", node.role() + ":", node.name(), file=sys.stderr)
        raise
    finally:
        program.terminate()
        program.wait(timeout=PATIENCE)


if __name__ == "__main__":
    try:
        journey(*sys.argv[1:4])
    except Missing as missing:
        print(f"not there: {missing}", file=sys.stderr)
        sys.exit(1)
