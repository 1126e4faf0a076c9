"""Telematics."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...types import DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset

__all__ = [
    "TelematicAverageLoadFactorLast24Input",
    "TelematicCumulativeActiveRegenerationHourInput",
    "TelematicCumulativeIdleHourInput",
    "TelematicCumulativeIdleNonOperatingHourInput",
    "TelematicCumulativeLoadCountInput",
    "TelematicCumulativeOperatingHourInput",
    "TelematicCumulativePayloadTotalInput",
    "TelematicCumulativePowerTakeOffHourInput",
    "TelematicDefRemainingInput",
    "TelematicDiagnosticInput",
    "TelematicDistanceInput",
    "TelematicEngineStatusInput",
    "TelematicEquipmentHeaderInput",
    "TelematicEquipmentInput",
    "TelematicFuelRemainingInput",
    "TelematicFuelUsedInput",
    "TelematicFuelUsedLast24Input",
    "TelematicHeaderInput",
    "TelematicLocationInput",
    "TelematicMaximumSpeedLast24Input",
    "TelematicPropertyInput",
    "TelematicsResource",
]


class TelematicAverageLoadFactorLast24Input(TypedDict, total=False):
    """What is sent as ``AverageLoadFactorLast24``."""

    Percent: Any
    datetime: Any


class TelematicCumulativeActiveRegenerationHourInput(TypedDict, total=False):
    """What is sent as ``CumulativeActiveRegenerationHours``."""

    Hour: Any
    datetime: Any


class TelematicCumulativeIdleHourInput(TypedDict, total=False):
    """What is sent as ``CumulativeIdleHours``."""

    Hour: Any
    datetime: Any


class TelematicCumulativeIdleNonOperatingHourInput(TypedDict, total=False):
    """What is sent as ``CumulativeIdleNonOperatingHours``."""

    Hour: Any
    datetime: Any


class TelematicCumulativeLoadCountInput(TypedDict, total=False):
    """What is sent as ``CumulativeLoadCount``."""

    Count: Any
    datetime: Any


class TelematicCumulativeOperatingHourInput(TypedDict, total=False):
    """What is sent as ``CumulativeOperatingHours``."""

    Hour: Any
    datetime: Any


class TelematicCumulativePayloadTotalInput(TypedDict, total=False):
    """What is sent as ``CumulativePayloadTotals``."""

    PayloadUnits: Any
    Payload: Any
    datetime: Any


class TelematicCumulativePowerTakeOffHourInput(TypedDict, total=False):
    """What is sent as ``CumulativePowerTakeOffHours``."""

    Hour: Any
    datetime: Any


class TelematicDefRemainingInput(TypedDict, total=False):
    """What is sent as ``DEFRemaining``."""

    Percent: Any
    DEFTankCapacityUnits: Any
    DEFTankCapacity: Any
    datetime: Any


class TelematicDiagnosticInput(TypedDict, total=False):
    """What is sent as ``diagnostics``."""

    key: str | None
    name: str | None
    value: str | None
    unit: str | None
    datetime: DateTime | str | None
    properties: Sequence[Any] | None


class TelematicDistanceInput(TypedDict, total=False):
    """What is sent as ``Distance``."""

    OdometerUnits: Any
    Odometer: Any
    datetime: Any


class TelematicEngineStatusInput(TypedDict, total=False):
    """What is sent as ``EngineStatus``."""

    EngineNumber: Any
    Running: Any
    datetime: Any


class TelematicEquipmentHeaderInput(TypedDict, total=False):
    """What is sent as ``EquipmentHeader``."""

    UnitInstallDateTime: Any
    OEMName: Any
    Model: Any
    EquipmentID: Any
    SerialNumber: Any
    PIN: Any


class TelematicEquipmentInput(TypedDict, total=False):
    """What is sent as ``Equipment``."""

    EquipmentHeader: TelematicEquipmentHeaderInput | None
    AverageLoadFactorLast24: TelematicAverageLoadFactorLast24Input | None
    Location: TelematicLocationInput | None
    CumulativeActiveRegenerationHours: TelematicCumulativeActiveRegenerationHourInput | None
    CumulativeIdleHours: TelematicCumulativeIdleHourInput | None
    CumulativeIdleNonOperatingHours: TelematicCumulativeIdleNonOperatingHourInput | None
    CumulativeLoadCount: TelematicCumulativeLoadCountInput | None
    CumulativeOperatingHours: TelematicCumulativeOperatingHourInput | None
    CumulativePowerTakeOffHours: TelematicCumulativePowerTakeOffHourInput | None
    CumulativePayloadTotals: TelematicCumulativePayloadTotalInput | None
    DEFRemaining: TelematicDefRemainingInput | None
    Distance: TelematicDistanceInput | None
    EngineStatus: TelematicEngineStatusInput | None
    FuelUsed: TelematicFuelUsedInput | None
    FuelUsedLast24: TelematicFuelUsedLast24Input | None
    FuelRemaining: TelematicFuelRemainingInput | None
    MaximumSpeedLast24: TelematicMaximumSpeedLast24Input | None


class TelematicFuelRemainingInput(TypedDict, total=False):
    """What is sent as ``FuelRemaining``."""

    Percent: Any
    FuelTankCapacityUnits: Any
    FuelTankCapacity: Any
    datetime: Any


class TelematicFuelUsedInput(TypedDict, total=False):
    """What is sent as ``FuelUsed``."""

    FuelUnits: Any
    FuelConsumed: Any
    datetime: Any


class TelematicFuelUsedLast24Input(TypedDict, total=False):
    """What is sent as ``FuelUsedLast24``."""

    FuelUnits: Any
    FuelConsumed: Any
    datetime: Any


class TelematicHeaderInput(TypedDict, total=False):
    """What is sent as ``header``."""

    resource_id: Id | None
    resource_type: Literal["EQUIPMENT", "LABOUR", "MATERIAL"] | None
    oem_name: str | None
    oem_id: Id | None
    model: str | None
    pin: str | None


class TelematicLocationInput(TypedDict, total=False):
    """What is sent as ``location``."""

    Latitude: Any
    Longitude: Any
    Altitude: Any
    AltitudeUnits: Any
    datetime: DateTime | str | None
    latitude: float | None
    longitude: float | None
    altitude: float | None
    altitude_unit: str | None
    properties: Sequence[TelematicPropertyInput] | None


class TelematicMaximumSpeedLast24Input(TypedDict, total=False):
    """What is sent as ``MaximumSpeedLast24``."""

    SpeedUnits: Any
    Speed: Any
    datetime: Any


class TelematicPropertyInput(TypedDict, total=False):
    """What is sent as ``properties``."""

    key: Any
    value: Any


class TelematicsResource(Resource):
    """Telematics.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        snapshotTime: str,
        Equipment: Sequence[TelematicEquipmentInput],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Save AEMP 2.0 telematics data.

        POST /rest/v2.1/companies/{company_id}/telematics/aemp

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "POST",
            "/rest/v2.1/companies/{company_id}/telematics/aemp",
            {"company_id": company_id},
            options,
            body={"snapshotTime": snapshotTime, "Equipment": Equipment},
        )

    async def create_stat(
        self,
        *,
        company_id: Id | Unset = UNSET,
        header: TelematicHeaderInput | Unset | None = UNSET,
        location: TelematicLocationInput | Unset | None = UNSET,
        diagnostics: Sequence[TelematicDiagnosticInput] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Save telematics stats data.

        POST /rest/v2.0/companies/{company_id}/telematics/stats

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/telematics/stats",
            {"company_id": company_id},
            options,
            body={"header": header, "location": location, "diagnostics": diagnostics},
        )

    async def create_v2_0(
        self,
        *,
        snapshotTime: str,
        Equipment: Sequence[TelematicEquipmentInput],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Save AEMP 2.0 telematics data.

        POST /rest/v2.0/companies/{company_id}/telematics/aemp

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/telematics/aemp",
            {"company_id": company_id},
            options,
            body={"snapshotTime": snapshotTime, "Equipment": Equipment},
        )
